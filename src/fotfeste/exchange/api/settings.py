"""What Django must know to answer for the exchange (innstillinger): no database of its own, no pages, no log of what is asked."""

import logging
import secrets

import django
from django.conf import settings


def configure() -> None:
    """Set Django up, once."""
    if settings.configured:
        return
    settings.configure(
        ALLOWED_HOSTS=["*"],
        DATABASES={},
        INSTALLED_APPS=["ninja", "fotfeste.register"],
        MIDDLEWARE=["django.middleware.security.SecurityMiddleware"],
        ROOT_URLCONF="fotfeste.exchange.api.urls",
        SECRET_KEY=secrets.token_hex(),  # signs nothing: there are no sessions
        USE_TZ=True,
        LOGGING_CONFIG=None,
        TEMPLATES=[],
    )
    logger = logging.getLogger("django")  # it would tell the address of every call that went wrong
    logger.handlers, logger.propagate = [logging.NullHandler()], False
    django.setup()
