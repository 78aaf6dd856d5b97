"""Mails that no person wrote, in the shapes that real servers and programs give them; all names are invented."""
