"""Between records and files: imports with a preview, tables to download."""
