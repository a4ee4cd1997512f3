"""Public HTTP: the chat API, the widget's files, the demo page, booking links, and the desk."""
