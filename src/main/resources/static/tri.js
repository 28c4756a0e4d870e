// Sorts a table in place. Without this file the same header links ask the server for the sorted page.
const francais = new Intl.Collator("fr", { numeric: true });

for (const table of document.querySelectorAll("table")) {
  const liens = table.querySelectorAll("th a.tri");
  if (liens.length === 0 || table.tBodies.length !== 1) continue;

  const annonce = document.createElement("p");
  annonce.className = "invisible";
  annonce.setAttribute("role", "status");
  table.closest(".tableau")?.after(annonce);

  for (const lien of liens) {
    const bouton = document.createElement("button");
    bouton.type = "button";
    bouton.className = "tri";
    bouton.append(...lien.childNodes);
    const chiffre = lien.hasAttribute("data-chiffre");
    const colonne = new URL(lien.href).searchParams.get("tri").replace(/^-/, "");
    lien.replaceWith(bouton);
    bouton.addEventListener("click", () => trier(table, bouton, chiffre, colonne, annonce));
  }
}

function trier(table, bouton, chiffre, colonne, annonce) {
  const entete = bouton.closest("th");
  const avant = entete.getAttribute("aria-sort");
  const decroissant = avant ? avant === "ascending" : chiffre;
  for (const autre of entete.parentElement.children) autre.removeAttribute("aria-sort");
  entete.setAttribute("aria-sort", decroissant ? "descending" : "ascending");

  const rang = entete.cellIndex;
  const valeur = (ligne) => {
    const cellule = ligne.cells[rang];
    return cellule.dataset.v ?? cellule.textContent.trim();
  };
  const compare = chiffre ? (a, b) => Number(a) - Number(b) : francais.compare;
  const sens = decroissant ? -1 : 1;
  const corps = table.tBodies[0];
  const lignes = [...corps.rows].map((ligne) => ({ ligne, v: valeur(ligne) }));
  // A missing figure is neither small nor large: always last.
  lignes.sort((a, b) => (a.v === "") - (b.v === "") || (a.v === "" ? 0 : sens * compare(a.v, b.v)));
  corps.append(...lignes.map((x) => x.ligne));

  const adresse = new URL(location);
  adresse.searchParams.set("tri", (decroissant ? "-" : "") + colonne);
  history.replaceState(null, "", adresse);
  annonce.textContent = `Tableau trié par ${bouton.textContent.trim()}, ordre ${decroissant ? "décroissant" : "croissant"}.`;
}
