"""What a turn does: consent, listening, the next question, the score, the offer, the demo.

Called by Rasa's actions and by the script.
"""
