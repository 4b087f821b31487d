"""Dialogue: visits, meetings and calls, what each side told of them, what was promised, and who spoke for whom."""
