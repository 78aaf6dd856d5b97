"""Where documents come from. Each source gives them as they came, and knows no format and no store."""
