#!/bin/sh
# Starts Stillwater from wherever its folder lies; STILLWATER_JAVA names another JDK 25.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0" 2>/dev/null || echo "$0")")/.." && pwd)
java=${STILLWATER_JAVA:-@java@}
# Java reads what is typed in the locale's letters; one without any, as in cron, would turn an umlaut into a question mark.
case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
  *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
if [ ! -x "$java" ]; then
  echo "stillwater: no Java 25 at $java; name one with STILLWATER_JAVA" >&2
  exit 3
fi
common="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xlog:disable"
# No verb is a window, and serve may have to open one; every other verb starts without what draws.
verb=
next=
for word; do
  case $next$word in
    --home) next=of-home: ;;
    of-home:* | --home=*) next= ;;
    *) verb=$word; break ;;
  esac
done
case $verb in
  "" | serve)
    exec "$java" $common -Xmx160m -Xms4m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:TrimNativeHeapInterval=5000 \
      "${STILLWATER_CACHE_OPTION:--XX:AOTCache=$here/lib/window.aot}" -Dprism.order=${STILLWATER_DRAWING:-sw} \
      --module-path "@javafx@" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED \
      --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED \
      -cp "@windowpath@" stillwater.Main "$@" ;;
  *)
    # Packaging sets the cache option once, to make the cache that every later start uses. picocli's classes have a format too
    # old for the cache, and checking them would take half of a verb's time; on the boot class path they are not checked.
    exec "$java" $common -Xmx128m \
      "${STILLWATER_CACHE_OPTION:--XX:AOTCache=$here/lib/verbs.aot}" \
      -Xbootclasspath/a:"@picocli@" -cp "@verbpath@" stillwater.Main "$@" ;;
esac
