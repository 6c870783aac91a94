"""Fills an empty udata with what the tests expect: people and their keys, licences, zones. Goes through udata's own models.

usage: seed.py [--reset]    with --reset, everything there is is taken out first; the server may stay up
"""
import inspect
import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from udata.app import create_app, standalone

STATE = Path(os.environ["UDATA_STATE"])
REFERENCE = Path(os.environ["UDATA_REFERENCE"])
STORES = ("resources", "avatars", "logos", "images", "chunks")


def empty():
    from mongoengine.connection import get_db

    mongo = get_db()
    # documents, never collections: the running server believes that its indexes exist
    for name in mongo.list_collection_names():
        if not name.startswith("system.") and name != "migrations":
            mongo[name].delete_many({})
    for store in STORES:
        shutil.rmtree(STATE / "files" / store, ignore_errors=True)


def prepare_search(reset):
    from udata.search import get_elastic_client

    search = get_elastic_client()
    if reset:
        search.delete_indices()
    # what is written can be found after a tenth of a second instead of a whole one
    search.es.indices.put_template(
        name="tests",
        body={
            "index_patterns": ["udata-*"],
            "order": -1,
            "settings": {"index": {"refresh_interval": "100ms", "number_of_replicas": 0}},
        },
    )
    search.init_indices()


def prepare_database():
    from udata.db import migrations
    from udata.mongo.document import get_all_models

    for model in get_all_models():
        if not model._meta.get("abstract") and hasattr(model, "ensure_indexes"):
            model.ensure_indexes()
    for migration in migrations.list_available():
        if not migration.record.ok:
            migration.execute(recordonly=True)


def load_reference(config):
    from udata.core.dataset.commands import licenses
    from udata.core.spatial.commands import load
    from udata.core.spatial.models import GeoZone
    from udata.models import License, Site

    if not License.objects.count():
        inspect.unwrap(licenses.callback)(str(REFERENCE / "licences.json"))
    if not GeoZone.objects.count():
        inspect.unwrap(load.callback)(str(REFERENCE / "zones.json"), str(REFERENCE / "levels.json"))
    if not Site.objects(id=config["SITE_ID"]).first():
        Site.objects.create(id=config["SITE_ID"], title=config["SITE_TITLE"])


def person(email, first, last):
    from flask_security.utils import hash_password
    from udata.models import datastore

    return datastore.find_user(email=email) or datastore.create_user(
        first_name=first,
        last_name=last,
        email=email,
        password=hash_password("Tests-0nly-" + first),
        confirmed_at=datetime.now(UTC),
    )


def key(owner, name, **more):
    """The document that udata itself makes, except that the key is known beforehand."""
    from udata.core.api_token.models import ApiToken, _hash_token

    secret = os.environ["UDATA_" + name + "_KEY"]
    if not ApiToken.objects(token_hash=_hash_token(secret)).first():
        ApiToken(token_hash=_hash_token(secret), token_prefix=secret[:14], user=owner, name="tests", **more).save()


def load_people():
    from udata.models import datastore

    admin = person("admin@example.org", "Ada", "Admin")
    datastore.add_role_to_user(admin, datastore.find_or_create_role("admin"))
    key(admin, "ADMIN")
    key(person("editor@example.org", "Ed", "Editor"), "EDITOR")
    key(person("other@example.org", "Olga", "Other"), "OTHER")
    key(admin, "REVOKED", revoked_at=datetime.now(UTC))
    key(admin, "EXPIRED", expires_at=datetime.now(UTC) - timedelta(days=1))


def main():
    reset = "--reset" in sys.argv
    app = standalone(create_app())
    with app.app_context():
        if reset:
            empty()
        prepare_search(reset)
        prepare_database()
        load_reference(app.config)
        load_people()


main()
