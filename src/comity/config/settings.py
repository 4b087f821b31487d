"""Settings of the installation; what an operator may set is in `environment`."""

from pathlib import Path

from comity.config import environment, keeping, mail, second_reader
from comity.config.secret_files import secret

SECRET_KEY = environment.secret_key()
SECRET_KEY_FALLBACKS = environment.old_secret_keys()
DEBUG = False
COMITY_HOME = environment.home()
COMITY_IN_PRODUCTION = environment.in_production()
COMITY_ROW_SECURITY = environment.row_security()
COMITY_HSTS = environment.https_for()
COMITY_SECURITY_CONTACT = environment.security_contact()
COMITY_MARKINGS = environment.markings()
COMITY_DOCUMENTS = environment.documents()
COMITY_ADDRESS = mail.address()
COMITY_ZONE = mail.zone()
COMITY_IN_LANGUAGES = mail.languages(Path(__file__).resolve().parent.parent / "locale")
SECOND_FACTOR_OF = environment.second_factor_of()
COMITY_HOUSE_WORDS = environment.house_words()
COMITY_BREACHED_PASSWORDS = environment.breached_passwords()
COMITY_PROXIES = environment.proxies()
COMITY_REQUESTS_A_MINUTE = environment.requests_a_minute()
SECOND_READER = second_reader.second_reader()
DAYS_KEPT = keeping.days_kept()
ALLOWED_HOSTS = environment.hosts()
CSRF_TRUSTED_ORIGINS = environment.origins()
CSRF_FAILURE_VIEW = "comity.web.account.refusing.not_from_here"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "comity",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
MIDDLEWARE = [
    "comity.web.middleware.HeadersMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # safe with masked tokens and padding of random length
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "comity.web.pace.PaceMiddleware",
    "comity.web.refusals.RefusalMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "comity.web.account.watching.VisitMiddleware",
    "comity.web.middleware.ActingMiddleware",
    "comity.web.members.watching.GlassMiddleware",
    *(["comity.web.wall.WallMiddleware"] if COMITY_ROW_SECURITY else []),
    "comity.web.account.watching.SecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "comity.web.middleware.RefusedMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "libraries": {"house": "comity.web.tags.house"},
            "builtins": ["comity.web.tags.house"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "comity.web.frame.frame",
            ],
        },
    }
]
DATABASES = {"default": environment.database()}
AUTH_USER_MODEL = "comity.User"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
SHORTEST_PASSWORD = 12  # signs
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": SHORTEST_PASSWORD},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "comity.access.passwords.CommonMadeLongValidator"},
    {"NAME": "comity.access.passwords.HouseWordsValidator"},
    {"NAME": "comity.access.passwords.BreachedValidator"},
]
ROOT_URLCONF = "comity.config.urls"
WSGI_APPLICATION = "comity.config.wsgi.application"
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "front"
STATIC_URL = "/static/"
STATIC_ROOT = environment.home() / "static"
WHITENOISE_USE_FINDERS = True
LANGUAGE_CODE = "en-gb"
LANGUAGES = mail.named(COMITY_IN_LANGUAGES)  # of any other a page would hold a few words and bear the name
TIME_ZONE = COMITY_ZONE
USE_TZ = True
PASSWORD_RESET_TIMEOUT = 30 * 60
SESSION_ENGINE = "comity.access.browsing"
SESSION_COOKIE_AGE = 30 * 60  # idle; the longest is in web/account/watching
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = environment.in_production()
if environment.in_production():  # a neighbour below the same domain cannot set these
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
DISPLAY_COOKIE_NAME = "__Host-display" if environment.in_production() else "display"
ACCOUNT_ADAPTER = "comity.web.account.adapters.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = False  # ours are kept in the database: access/limits
MFA_ADAPTER = "comity.web.account.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RATE_LIMITS = False
MFA_RECOVERY_CODE_DIGITS = 10
MFA_TOTP_ISSUER = "Comity"
MFA_TOTP_TOLERANCE = 1  # clocks that are half a minute apart
MFA_WEBAUTHN_USER_VERIFICATION = "required"
SOCIALACCOUNT_ADAPTER = "comity.web.account.adapters.ProviderAdapter"
SOCIALACCOUNT_PROVIDERS = environment.identity_provider()
EMAIL_HOST, EMAIL_PORT = mail.mail_host(), mail.mail_port()
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = mail.given("COMITY_SMTP_USER"), secret("COMITY_SMTP_PASSWORD")
EMAIL_USE_TLS, EMAIL_USE_SSL = mail.mail_way() == "starttls", mail.mail_way() == "tls"
EMAIL_TIMEOUT = 20  # seconds for each answer of the mail server
DEFAULT_FROM_EMAIL = SERVER_EMAIL = mail.mail_from()
SECURE_SSL_REDIRECT = False  # the operator's front server ends TLS
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
DATA_UPLOAD_MAX_MEMORY_SIZE = 25 * 2**20
FILE_UPLOAD_MAX_MEMORY_SIZE = 25 * 2**20
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"()": "comity.common.logs.PlainFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
