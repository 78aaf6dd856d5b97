"""The one door to spreadsheets: CSV and XLSX as cells of text, and rows as CSV and XLSX. Knows no items."""
