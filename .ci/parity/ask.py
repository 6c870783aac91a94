"""What the national engine says of pairs of table and schema: valid, and the row and field of every error.

usage: PYTHON ask.py PAIRS.json ANSWERS.json
PAIRS.json: [{"file": …, "schema": …}], paths relative to its folder. PYTHON is that of the environment that `parity` makes.
A crash or a refusal to read the file is told as such: it is no verdict.
"""

import json
import logging
import multiprocessing
import os
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)


def ask(pair):
    from validata_core import resource_service, validation_service

    table, schema = pair
    try:
        with open(table, "rb") as stream:
            resource = resource_service.from_file_content(table, stream.read())
        report = validation_service.validate_resource(resource, schema)
    except BaseException as error:
        return {"crash": f"{type(error).__name__}: {error}"[:300]}
    places = []
    for error in report.errors:
        told = error.to_dict()
        if "frictionless encountered an unexpected error" in told["message"] or "Please install" in told["message"]:
            return {"crash": told["message"][:300]}
        places.append([told.get("rowNumber"), told.get("fieldName"), told["type"], told["message"][:200]])
    return {"valid": report.valid, "crash": None, "places": places}


def main():
    pairs_file, answers_file = sys.argv[1:]
    folder = os.path.dirname(os.path.abspath(pairs_file))
    with open(pairs_file) as stream:
        pairs = json.load(stream)
    paths = [(os.path.join(folder, p["file"]), os.path.join(folder, p["schema"])) for p in pairs]
    with multiprocessing.Pool(2) as pool:
        answers = pool.map(ask, paths, chunksize=8)
    with open(answers_file, "w") as out:
        json.dump({"answers": [{**pair, **answer} for pair, answer in zip(pairs, answers)]}, out, ensure_ascii=False, indent=1)
    crashes = sum(1 for answer in answers if answer["crash"])
    print(f"asked: {len(answers)} pairs, {crashes} without a verdict")


if __name__ == "__main__":
    main()
