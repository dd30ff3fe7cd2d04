#!/usr/bin/env bash
# Writes the list of everything in the program as CycloneDX 1.6 JSON: name, version, licence, SHA-512 of each package.
#   bash build/sbom.sh [FILE]        bin/hemasite.cdx.json by default
# Needs python3 and restored packages (dotnet restore). The same sources give the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:-bin/hemasite.cdx.json}
mkdir -p "$(dirname "$out")"
python3 - "$out" <<'PYTHON'
import base64, json, os, re, sys, xml.etree.ElementTree as xml

home = os.environ.get("NUGET_PACKAGES") or os.path.expanduser("~/.nuget/packages")
version = re.search(r"<Version>(.*?)</Version>", open("Directory.Build.props", encoding="utf-8").read()).group(1)
packages = {}
direct = set()
for project in ("src/HemaSite", "src/HemaSite.Publishing", "src/HemaSite.Preview", "src/HemaSite.Cli"):
    lock = json.load(open(f"{project}/packages.lock.json", encoding="utf-8"))
    for framework in lock["dependencies"].values():
        for name, entry in framework.items():
            # Analyzers and the linker work on our code; nothing of them is in the program.
            if "resolved" in entry and not re.search("Analyzer|ILLink|ILCompiler", name):
                packages[name] = entry
                direct |= {name} if entry["type"] == "Direct" else set()

def license_of(name, entry):
    nuspec = f"{home}/{name.lower()}/{entry['resolved']}/{name.lower()}.nuspec"
    for element in xml.parse(nuspec).getroot().iter():
        if element.tag.endswith("}license"):
            return {"expression": element.text} if element.get("type") == "expression" else {"license": {"name": f"see {element.text} in the package"}}
    return {"license": {"name": "see the package"}}

def reference(name, entry): return f"pkg:nuget/{name}@{entry['resolved']}"

components = [{
    "type": "library", "bom-ref": reference(name, entry), "name": name, "version": entry["resolved"], "purl": reference(name, entry),
    "licenses": [license_of(name, entry)],
    "hashes": [{"alg": "SHA-512", "content": base64.b64decode(entry["contentHash"]).hex()}],
} for name, entry in sorted(packages.items())]
own = f"pkg:generic/hemasite@{version}"
bom = {
    "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
    "metadata": {"component": {"type": "application", "bom-ref": own, "name": "hemasite", "version": version, "purl": own}},
    "components": components,
    "dependencies": [{"ref": own, "dependsOn": [reference(name, entry) for name, entry in sorted(packages.items()) if name in direct]}] + [
        {"ref": reference(name, entry), "dependsOn": sorted(reference(other, packages[other]) for other in entry.get("dependencies", {}) if other in packages)}
        for name, entry in sorted(packages.items())],
}
with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as file:
    json.dump(bom, file, indent=2, ensure_ascii=False)
    file.write("\n")
print(f"{len(components)} packages in {sys.argv[1]}")
PYTHON
