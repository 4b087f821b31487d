"""The question bar: words to a question by a documented grammar, and the answer from records the asker may see."""
