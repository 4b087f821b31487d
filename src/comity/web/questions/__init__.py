"""The question bar: a page whose address is the question, and the questions that somebody keeps."""
