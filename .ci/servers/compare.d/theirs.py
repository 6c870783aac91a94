"""The tasks of ../compare by the Python client datagouv-client.

usage: theirs.py list|update|upload URL KEY ORGANISATION FILE
"""
import sys
import time
import warnings

warnings.simplefilter("ignore")
from datagouv import Client, Dataset

task, url, key, organization, file = sys.argv[1:]
client = Client(api_key=key, verbose=False, timeout=120)
client.base_url = url  # it knows data.gouv.fr's own addresses only
requests = 0
send = client.session.send


def counted(request, **kwargs):
    global requests
    requests += 1
    return send(request, **kwargs)


client.session.send = counted


def datasets():
    return client.get_all_from_api_query(
        f"api/1/datasets/?organization={organization}&page_size=100", cast_as=Dataset
    )


said = ""
if task == "list":
    began = time.monotonic()
    said = f"{len(list(datasets()))} datasets"
else:
    first = [one for _, one in zip(range(200), datasets())]
    requests = 0
    began = time.monotonic()
    if task == "update":
        for one in first:
            one.update({"title": one.title + " (à jour)"})
        said = f"{len(first)} datasets"
    else:
        made = first[0].create_static(file, {"title": "Un gros fichier"})
        said = f"{made.filesize} bytes"
took = time.monotonic() - began
memory = next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]
print(f"datagouv-client {task}: {said}, {requests} requests, {took:.1f} s, {int(memory) // 1024} MiB")
