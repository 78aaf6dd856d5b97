"""What each language says: tables, no code. A new language is a new file beside these."""
