"use strict";
(() => {
  const root = document.body.dataset.root;
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const list = found.querySelector("ol");
  const status = found.querySelector("p");
  const MOST = 30;
  let loading = null;

  const load = () => {
    if (!loading) {
      loading = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = root + "search-data.js";
        script.onload = () => resolve(window.searchData.map((entry) => ({
          kind: entry[0], title: entry[1], address: entry[2], words: entry[3],
          low: entry[1].toLowerCase(), all: (entry[1] + " " + entry[3]).toLowerCase(),
        })));
        script.onerror = reject;
        document.head.append(script);
      });
    }
    return loading;
  };

  const score = (entry, terms) => {
    let sum = entry.kind === "call" ? 2 : 0;
    for (const term of terms) {
      const at = entry.low.indexOf(term);
      if (at === 0) {
        sum += 12;
      } else if (at > 0) {
        sum += /[^a-z0-9]/.test(entry.low[at - 1]) ? 8 : 5;
      } else if (entry.all.includes(term)) {
        sum += 1;
      } else {
        return 0;
      }
    }
    return sum - entry.low.length / 200;
  };

  const excerpt = (entry, terms) => {
    const low = entry.words.toLowerCase();
    const places = terms.map((term) => low.indexOf(term)).filter((at) => at >= 0);
    const near = Math.max(0, (places.length ? Math.min(...places) : 0) - 40);
    const from = near === 0 ? 0 : low.indexOf(" ", near) + 1;
    const cut = entry.words.slice(from, from + 150);
    const whole = from + 150 >= entry.words.length;
    const text = whole ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), 100));
    return (from > 0 ? "… " : "") + text + (whole ? "" : " …");
  };

  const show = async () => {
    const terms = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.hidden = terms.length === 0;
    if (found.hidden) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const wanted = input.value;
    const data = await load();
    if (input.value !== wanted) {
      return;
    }
    const hits = data.map((entry) => [score(entry, terms), entry]).filter((pair) => pair[0] > 0);
    hits.sort((a, b) => b[0] - a[0]);
    list.replaceChildren(...hits.slice(0, MOST).map(([, entry]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + entry.address;
      link.textContent = entry.title;
      const kind = document.createElement("span");
      kind.className = "quiet";
      kind.textContent = " " + entry.kind;
      const text = document.createElement("p");
      text.textContent = excerpt(entry, terms);
      item.append(link, kind, text);
      return item;
    }));
    status.textContent = hits.length === 0 ? "Nothing found"
      : hits.length + " found" + (hits.length > MOST ? ", the best " + MOST + " are shown" : "");
  };

  input.addEventListener("input", show);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) {
      location.href = first.href;
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && !found.hidden) {
      input.value = "";
      show();
      input.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !found.hidden) {
      const stops = [input, ...list.querySelectorAll("a")];
      const at = stops.indexOf(document.activeElement);
      if (at >= 0) {
        event.preventDefault();
        stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
      }
    }
  });

  const steps = [...document.querySelectorAll(".step")];
  const narrow = () => {
    const chosen = document.querySelector("input[name=profile]:checked");
    const profile = chosen ? chosen.value : "";
    const box = document.getElementById("odd");
    const odd = !box || box.checked;
    for (const step of steps) {
      const pressed = [...step.querySelectorAll("button[aria-pressed=true]")].map((b) => b.textContent);
      const rows = [...step.querySelectorAll(".row")];
      const left = rows.filter((row) => {
        const fits = pressed.every((words) => row.dataset.given.includes("|" + words + "|"))
          && (!profile || !row.dataset.profile || row.dataset.profile === profile)
          && (odd || row.dataset.kind === "normal");
        row.hidden = !fits;
        return fits;
      });
      for (const button of step.querySelectorAll(".conditions button")) {
        const isOn = button.getAttribute("aria-pressed") === "true";
        button.disabled = !isOn && !left.some((row) => row.dataset.given.includes("|" + button.textContent + "|"));
      }
      const count = step.querySelector(".count");
      if (count) {
        count.textContent = left.length === rows.length ? rows.length + " rows" : left.length + " of " + rows.length + " rows";
      }
    }
  };
  document.querySelectorAll(".conditions button").forEach((button) => button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") === "true" ? "false" : "true");
    narrow();
  }));
  document.querySelectorAll(".switches input").forEach((box) => box.addEventListener("change", narrow));

  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches("details")) {
      target.open = true;
    }
  };
  window.addEventListener("hashchange", follow);
  follow();
})();
