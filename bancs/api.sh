#!/bin/sh
# Times the public API and the files of open data on the national-size base, on the loopback, with 512 MB of heap.
# Needs Maven, a JDK 21 or newer, and ../shared/donnees/lieux/national-reconstitue.json.gz. An argument names a data directory to keep; without
# it, a temporary one is made and deleted.
set -eu
cd "$(dirname "$0")/.."
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
dossier=${1:-$(mktemp -d)}
"$java" -Xmx512m -cp "target/test-classes:target/classes:$(cat target/bancs.classpath)" \
    fr.maillage.lieu.publication.ApiBenchmark "$dossier"
[ $# -gt 0 ] || rm -rf "$dossier"
