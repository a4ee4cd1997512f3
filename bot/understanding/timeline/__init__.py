"""When a visitor wants to start: dates, periods and spans, and whether they are the visitor's own."""
