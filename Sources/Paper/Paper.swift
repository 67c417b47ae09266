// Documents as PDF.
