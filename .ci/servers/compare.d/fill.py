"""Fills a udata with many datasets of one organisation. One is made by the API; the others are copies of its document,
since the API makes ten a second.

usage: fill.py COUNT FOLDER    (FOLDER/env is written by ../udata; prints the organisation's identifier)
"""
import json
import sys
import urllib.request
import uuid

from bson import ObjectId
from pymongo import MongoClient

count = int(sys.argv[1])
env = dict(line.strip().split("=", 1) for line in open(sys.argv[2] + "/env"))


def post(path, body):
    request = urllib.request.Request(
        env["UDATA_URL"] + path,
        json.dumps(body).encode(),
        {"X-API-KEY": env["UDATA_EDITOR_KEY"], "Content-Type": "application/json"},
    )
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return json.load(answer)


organization = post("/api/1/organizations/", {"name": "Comparaison", "description": "Pour comparer."})["id"]
first = post(
    "/api/1/datasets/",
    {
        "title": "Budget de la commune",
        "description": "Les dépenses et les recettes de la commune, par chapitre et par article. " * 5,
        "organization": organization,
        "license": "lov2",
        "frequency": "annual",
        "tags": ["budget", "finances", "commune"],
        "temporal_coverage": {"start": "2024-01-01", "end": "2024-12-31"},
        "extras": {"dossier": "12"},
        "resources": [
            {"title": "Le budget", "filetype": "remote", "type": "main", "url": "https://example.org/budget.csv", "format": "csv"}
        ],
    },
)
datasets = MongoClient("127.0.0.1", int(env["UDATA_MONGO_PORT"]))["udata"]["dataset"]
model = datasets.find_one({"_id": ObjectId(first["id"])})
copies = []
for number in range(1, count):
    copy = dict(model)
    copy["_id"] = ObjectId()
    copy["slug"] = f"{model['slug']}-copie-{organization}-{number}"
    copy["title"] = f"Budget de la commune {number}"
    copy["resources"] = [dict(one, _id=str(uuid.uuid4())) for one in model["resources"]]
    copies.append(copy)
datasets.insert_many(copies)
print(organization)
