"use strict";
(() => {
  const search = document.getElementById("search");
  const boxes = [...document.querySelectorAll(".filter input[type=checkbox]")];
  const shown = document.getElementById("shown");
  const entries = [...document.querySelectorAll(".entry")];
  const words = entries.map((entry) => entry.textContent.toLowerCase());

  const filter = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const parts = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    entries.forEach((entry, i) => {
      const fits = wanted.has(entry.dataset.verdict) && parts.every((part) => words[i].includes(part));
      entry.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count + " of " + entries.length + " rules";
  };

  const follow = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return;
    }
    if (!target) {
      return;
    }
    target.hidden = false;
    const details = target.querySelector("details");
    if (details && (target.matches(".entry") || target.matches(".violation"))) {
      details.open = true;
      details.querySelector("summary").focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };

  search.form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", filter);
  boxes.forEach((box) => box.addEventListener("change", filter));
  window.addEventListener("hashchange", follow);
  filter();
  follow();
})();
