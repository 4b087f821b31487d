"""A small identity provider that speaks OpenID Connect over http on this machine, and lies when it is told to."""

import base64
import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

CLIENT, SECRET = "comity-here", "a secret that only the two of them know"


class Provider:
    """Who signs in there, what it says of them, and every lie it is asked to tell."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"
        self.key: RSAPrivateKey = generate_private_key(65537, 2048)
        self.stranger: RSAPrivateKey = generate_private_key(65537, 2048)
        self.person = "person-1"
        self.lies: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.down = False

    def discovery(self) -> dict[str, Any]:
        """What it says of itself."""
        return {
            "issuer": self.lies.get("discovery", self.issuer),
            **{f"{name}_endpoint": f"{self.issuer}/{name}" for name in ("authorization", "token", "userinfo")},
            "jwks_uri": f"{self.issuer}/jwks",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def authorise(self, asked: dict[str, str]) -> str:
        """The person signs in there and is sent back with a code."""
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        back = {"code": code, "state": self.lies.get("state", asked["state"])}
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def exchange(self, given: dict[str, str]) -> dict[str, Any] | None:
        """A code for a token, once, to who knows the secret and the proof key."""
        asked = self.codes.pop(given.get("code", ""), None)
        if asked is None or given.get("client_secret") != SECRET or given.get("client_id") != CLIENT:
            return None
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != asked["code_challenge"]:
            return None
        return {"access_token": "for userinfo", "token_type": "Bearer", "id_token": self.token(asked["nonce"])}

    def token(self, nonce: str) -> str:
        """The signed proof of who it is."""
        at = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": self.person,
            "nonce": nonce,
            "iat": at,
            "exp": at + 60,
            "email": "maria@example.org",
            "email_verified": True,
            **self.lies.get("claims", {}),
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.lies.get("unsigned"):
            return jwt.encode(claims, None, algorithm="none", headers={"kid": "one"})
        if self.lies.get("shared"):  # the secret of the client, or the public key, taken as a shared key
            return jwt.encode(claims, SECRET, algorithm="HS256", headers={"kid": "one"})
        key = self.stranger if self.lies.get("stranger") else self.key
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": self.lies.get("kid", "one")})

    def jwks(self) -> dict[str, Any]:
        """Its public key."""
        shown = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**shown, "kid": "one", "use": "sig", "alg": "RS256"}]}


def handler_of(provider: Provider) -> type[BaseHTTPRequestHandler]:
    """Answers over http."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if provider.down:
                return self.send_error(503)
            if parts.path == "/authorization":
                asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
                self.send_response(302)
                self.send_header("Location", provider.authorise(asked))
                self.end_headers()
                return None
            found = {"/.well-known/openid-configuration": provider.discovery, "/jwks": provider.jwks}.get(parts.path)
            return self.told(found() if found else None)

        def do_POST(self) -> None:
            typed = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self.told(provider.exchange({name: values[0] for name, values in parse_qs(typed).items()}))

        def told(self, what: dict[str, Any] | None) -> None:
            body = json.dumps(what or {"error": "invalid_grant"}).encode()
            self.send_response(200 if what else 400)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_said: object) -> None:
            """Nothing is printed."""

    return Handler


@contextmanager
def running_provider() -> Iterator[Provider]:
    """The provider on a free port, until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    provider = Provider(server.server_address[1])
    server.RequestHandlerClass = handler_of(provider)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
