// Better with script, complete without: a table is shown again as soon as a choice is made.
"use strict";
for (const form of document.querySelectorAll("form.choose")) {
  for (const list of form.querySelectorAll("select[name^='codelist']")) {
    list.addEventListener("change", () => {
      const values = form.querySelector(`select[name='${list.name.replace("codelist", "valuecodes")}']`);
      for (const option of values.options) option.selected = false;
      values.append(new Option("*", "*", true, true));
      form.requestSubmit();
    });
  }
}
