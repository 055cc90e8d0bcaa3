#!/bin/sh
# Stands for an engine towards `voicepay verify engine --command`: one JSON message a line.
# Replace `curl` by whatever reaches your engine. Needs jq.
#   voicepay verify engine --command "sh adapter.sh http://127.0.0.1:8070"
engine=${1%/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# A message as three words and a configuration of curl; bodies stay files, whatever they hold.
read_message='"\(.id) \(.request.method) \(.request.path)",
  (.request.headers | to_entries[] | "header = \("\(.key): \(.value)" | tojson)"),
  (.request.body | select(. != "") | "data-binary = \(tojson)")'
write_message='{id: $id, answer: {status: $status, headers: {"content-type": $type}, body: $body}}'

while IFS= read -r line; do
  printf '%s' "$line" | jq -r "$read_message" >"$work/message"
  read -r id method path <"$work/message"
  sed 1d "$work/message" >"$work/config"
  : >"$work/answer"
  told=$(curl -sS -K "$work/config" -X "$method" -o "$work/answer" \
    -w '%{http_code} %{content_type}' "$engine$path") || continue
  jq -cn --argjson id "$id" --argjson status "${told%% *}" --arg type "${told#* }" \
    --rawfile body "$work/answer" "$write_message"
done
