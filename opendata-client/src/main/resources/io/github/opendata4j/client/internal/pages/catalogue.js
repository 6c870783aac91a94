
// Only hides and shows what the page holds already; without it, all datasets are listed.
(() => {
  const form = document.getElementById("filtres");
  const list = document.getElementById("jeux");
  const status = document.getElementById("trouves");
  const bare = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const cards = [...list.children].map((card) => ({
    card,
    text: bare(`${card.textContent} ${card.dataset.words}`),
    tokens: new Set(card.dataset.tokens.split(" ")),
  }));
  const show = () => {
    const words = bare(form.elements.mots.value).split(/\s+/).filter(Boolean);
    const tokens = [...form.querySelectorAll("select")].map((select) => select.value).filter(Boolean);
    let found = 0;
    for (const { card, text, tokens: own } of cards) {
      const fits = words.every((word) => text.includes(word)) && tokens.every((token) => own.has(token));
      card.hidden = !fits;
      found += fits ? 1 : 0;
    }
    status.textContent = found === 0
      ? "Aucun jeu de données ne répond à tous ces choix."
      : `${found} sur ${cards.length} ${found > 1 ? "affichés" : "affiché"}.`;
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  form.hidden = false;
  show(); // a browser that goes back has kept what was chosen
})();
