// Better with script, complete without: long lists are filtered, a grouping is shown at once.
"use strict";
for (const choice of document.querySelectorAll(".choice")) {
  const boxes = [...choice.querySelectorAll(".list input")];
  const every = boxes[0];
  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (box === every && box.checked) {
        for (const other of boxes.slice(1)) other.checked = false;
      } else if (box.checked) {
        every.checked = false;
      }
    });
  }
  const filter = choice.querySelector(".filter");
  if (filter) {
    filter.hidden = false;
    filter.querySelector("input").addEventListener("input", (event) => {
      const asked = event.target.value.trim().toLocaleLowerCase();
      for (const box of boxes.slice(1)) {
        box.parentElement.hidden = !box.parentElement.textContent.toLocaleLowerCase().includes(asked);
      }
    });
  }
  const grouping = choice.querySelector("select[name^='codelist']");
  if (grouping) {
    grouping.addEventListener("change", () => {
      for (const box of boxes) box.checked = box === every;
      grouping.form.requestSubmit();
    });
  }
}
