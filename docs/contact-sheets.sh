#!/usr/bin/env bash
# Makes the pictures of docs/images/kinds: for each kind of document its pages in the state layout, then in the Party layout,
# from the invented example. Needs pdftoppm (poppler) and montage, convert (ImageMagick). Run it after `npm run demo`.
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=docs/images/kinds
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"
for template in templates/*.hbs; do
  kind=$(basename "$template" .hbs)
  rows=()
  for bloc in tong-hop-2026 co-quan-dang-2026; do
    # of papers made for each unit, guest or candidate the first stands for all
    file=$(find out/minh-hoa -name "$bloc-$kind.pdf" -o -name "$bloc-$kind-*.pdf" | sort | head -n 1)
    [ -n "$file" ] || continue
    pdftoppm -r 42 -gray -png "$file" "$work/$kind-$bloc"
    montage "$work/$kind-$bloc"-*.png -tile 6x -geometry +6+6 -background '#888' "$work/row-$kind-$bloc.png"
    rows+=("$work/row-$kind-$bloc.png")
  done
  [ ${#rows[@]} -gt 0 ] || { echo "no paper of $kind"; exit 1; }
  convert "${rows[@]}" -background '#888' -append -colors 16 -depth 4 "PNG8:$pictures/$kind.png"
done
