"""What the service does: gather from the store, let core decide, apply in one transaction. No clock, no settings."""
