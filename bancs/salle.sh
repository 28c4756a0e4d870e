#!/bin/sh
# A room of 150 phones that post at the same instant, server-sent events open, on the loopback, with 512 MB of heap: latencies, and whether
# each contribution is there once. Needs Maven and a JDK 21 or newer. An argument names a data directory to keep; -Dparticipants=N in
# BANC_JVM changes the number.
set -eu
cd "$(dirname "$0")/.."
mvn -q ${MAVEN_OPTIONS:-} -Pbancs -DskipTests test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bancs.classpath -Dmdep.includeScope=test
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
dossier=${1:-$(mktemp -d)}
"$java" -Xmx512m ${BANC_JVM:-} -cp "target/test-classes:target/classes:$(cat target/bancs.classpath)" \
    fr.maillage.atelier.SalleBenchmark "$dossier"
[ $# -gt 0 ] || rm -rf "$dossier"
