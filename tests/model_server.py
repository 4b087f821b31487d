"""A server of a language model as the outside sees it: the chat interface, with an answer that a test gives it."""

import json
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Model(BaseHTTPRequestHandler):
    """Answers what its server was told to, and keeps what it was asked."""

    def do_POST(self):
        server = self.server
        length = int(self.headers["Content-Length"])
        server.asked.append((dict(self.headers), json.loads(self.rfile.read(length))))
        server.meanwhile()
        time.sleep(server.delay)
        self.send_response(server.code)
        if server.code == 302:
            self.send_header("Location", "/elsewhere")
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked may have given up
            for piece in server.pieces:
                self.wfile.write(piece)
                time.sleep(server.between)

    def do_GET(self):
        self.server.asked.append((dict(self.headers), "GET"))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_args):
        """Say nothing."""


@contextmanager
def model_server():
    """A server on this machine; `says` lays down its next answer."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    server.asked, server.delay, server.between, server.code, server.pieces = [], 0, 0, 200, [b"{}"]
    server.address = f"http://127.0.0.1:{server.server_port}/v1/chat/completions"

    def says(rows, model="model-7"):
        content = rows if isinstance(rows, str) else json.dumps(rows)
        told = {"model": model, "choices": [{"message": {"role": "assistant", "content": content}}]}
        server.pieces = [json.dumps(told).encode()]

    server.says, server.meanwhile = says, lambda: None
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
