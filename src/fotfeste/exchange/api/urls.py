"""The addresses of the exchange (adresser): the API, and the page a file is sent from."""

from django.urls import path

from fotfeste.exchange.api.endpoints import api
from fotfeste.exchange.api.upload import upload

urlpatterns = [path("api/", api.urls), path("", upload)]
