"""The flow language: what a marketer may say in `data/flows/<name>.yml`, how it is read, checked, published and followed."""
