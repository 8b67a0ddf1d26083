"""The register as a Django app (appen): its models, for whoever reads it with Django's ORM."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):  # type: ignore[misc]
    """`fotfeste.register` in INSTALLED_APPS."""

    name = "fotfeste.register"
    label = "register"
    verbose_name = "Introduksjonsregisteret"
