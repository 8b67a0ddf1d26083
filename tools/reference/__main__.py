"""`python -m tools.reference`: write the pages of `docs/reference`."""

from tools.reference.pages import FOLDER, PAGES

for name, made in PAGES.items():
    (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_text(made(), encoding="utf-8")
