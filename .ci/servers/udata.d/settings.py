# What the udata under test is told, through UDATA_SETTINGS. Everything that varies comes from the environment, which
# ../udata sets. Nothing here touches udata's own code; what differs from a portal in production is said beside it.
import os

PORT = os.environ["UDATA_PORT"]
STATE = os.environ["UDATA_STATE"]

DEBUG = False
SEND_MAIL = False
SECRET_KEY = "a secret for tests on the loopback address, forty letters or so"
API_TOKEN_SECRET = "a secret for the keys of these tests"
SERVER_NAME = "127.0.0.1:" + PORT
PREFERRED_URL_SCHEME = "http"
CDATA_BASE_URL = "http://" + SERVER_NAME + "/"
SITE_ID = "default"
SITE_TITLE = "udata under test"
DEFAULT_LANGUAGE = "en"

MONGODB_HOST = "mongodb://127.0.0.1:" + os.environ["UDATA_MONGO_PORT"] + "/udata"
ELASTICSEARCH_URL = "http://127.0.0.1:" + os.environ["UDATA_SEARCH_PORT"]
ELASTICSEARCH_INDEX_BASENAME = "udata"

# No Redis: tasks are done when the request returns (in production, some time later), and nothing is cached.
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = False
CELERY_BROKER_URL = "memory://"
CELERY_RESULT_BACKEND = "cache+memory://"
CACHE_TYPE = "flask_caching.backends.NullCache"
CACHE_NO_NULL_WARNING = True

# Uploaded files are served by udata itself (in production, by a server of files).
FS_ROOT = STATE + "/files"
FS_PREFIX = "/s"

# Tests link to addresses of this machine, and no name is looked up.
URLS_ALLOW_LOCAL = True
URLS_ALLOW_PRIVATE = True
URLS_RESOLVE_HOSTNAME = False
SECURITY_EMAIL_VALIDATOR_ARGS = {"check_deliverability": False}

# The catalogue of schemas is a file of its own store.
SCHEMA_CATALOG_URL = CDATA_BASE_URL + "s/references/schemas.json"

HARVESTER_BACKENDS = ["*"]
HARVEST_ENABLE_MANUAL_RUN = True
PUBLISH_ON_RESOURCE_EVENTS = False
SENTRY_DSN = None
