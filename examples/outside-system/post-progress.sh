#!/bin/sh
# A system outside the graph posts how far a site is, with a picture, by curl alone (docs/cloudEvents.md).
#
#   URL=http://127.0.0.1:4000 KEY=gjs_… SOURCE=urn:example:smart-site:7 ./post-progress.sh PROJECT PERCENT DESCRIPTION [PICTURE [ID]]
#
# PROJECT is an id or a code. PICTURE is a JPEG, PNG or WebP. Run again with the same ID it changes nothing: without an answer, do so.
# Exit code 0: accepted; 1: refused, the refusal is on stderr; 2: called wrongly.
set -eu

if [ $# -lt 3 ] || [ -z "${KEY:-}" ] || [ -z "${SOURCE:-}" ]; then
  echo 'KEY=… SOURCE=… post-progress.sh PROJECT PERCENT DESCRIPTION [PICTURE [ID]]' >&2
  exit 2
fi
URL=${URL:-http://127.0.0.1:4000}
project=$1 percent=$2 description=$3 picture=${4:-} id=${5:-"progress-$(date +%s)-$$"}

case $percent in
  '' | *[!0-9]*) echo 'PERCENT must be a whole number from 0 to 100.' >&2; exit 2 ;;
esac

# a text as JSON: marks escaped, lines joined, other control characters left out
json() {
  printf '"%s"' "$(printf '%s' "$1" | tr '\n\t' '  ' | tr -d '\000-\037' | sed 's/\\/\\\\/g; s/"/\\"/g')"
}

# what curl sends, and whether it was taken: anything but 2xx is told with the gateway's own words
send() {
  answer=$(curl -sS --max-time 60 -w '\n%{http_code}' -H "authorization: Bearer $KEY" "$@") || exit 1
  status=${answer##*
}
  case $status in
    2*) ;;
    *) printf '%s\n' "$answer" >&2; exit 1 ;;
  esac
}

pictures='[]'
if [ -n "$picture" ]; then
  [ -r "$picture" ] || { echo "$picture cannot be read." >&2; exit 2; }
  case $picture in
    *.jpg | *.jpeg | *.JPG) type=image/jpeg ;;
    *.png | *.PNG) type=image/png ;;
    *.webp) type=image/webp ;;
    *) echo 'PICTURE must end in .jpg, .png or .webp.' >&2; exit 2 ;;
  esac
  sha256=$(sha256sum "$picture" | cut -d' ' -f1)
  bytes=$(wc -c <"$picture" | tr -d ' ')
  send -T "$picture" -H "content-type: $type" "$URL/events/materials/$sha256"
  pictures=$(printf '[{"sha256": "%s", "name": %s, "mediaType": "%s", "bytes": %s}]' "$sha256" "$(json "$(basename "$picture")")" "$type" "$bytes")
fi

event=$(printf '{"specversion": "1.0", "id": %s, "source": %s, "type": "site.progressReported", "subject": %s, "data": {"percent": %s, "description": %s, "pictures": %s}}' \
  "$(json "$id")" "$(json "$SOURCE")" "$(json "$project")" "$percent" "$(json "$description")" "$pictures")
send -H 'content-type: application/cloudevents+json' --data-binary "$event" "$URL/events"
echo "accepted: $id"
