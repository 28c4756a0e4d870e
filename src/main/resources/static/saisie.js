// Typing sheets without a mouse: a figure ticks an answer, Enter goes to the next question.
const formulaire = document.querySelector("form[data-saisie]");
const groupes = [...formulaire.querySelectorAll(".saisie-papier .champ")];

const cases = (groupe) => [...groupe.querySelectorAll("input[type=radio], input[type=checkbox]")];
const libre = (groupe) => groupe.querySelector("input[type=text], textarea");
const estEchelle = (groupe) => groupe.querySelector(".echelle") !== null;

/** The key of the answer at this rank: 1 to 9, then a, b, c… */
const touche = (rang) => (rang < 9 ? String(rang + 1) : String.fromCharCode(97 + rang - 9));

for (const groupe of groupes) {
  if (estEchelle(groupe)) continue;
  cases(groupe).forEach((coche, rang) => {
    const marque = document.createElement("span");
    marque.className = "touche";
    marque.setAttribute("aria-hidden", "true");
    marque.textContent = touche(rang);
    groupe.querySelector(`label[for="${coche.id}"]`).prepend(marque);
  });
}

function viser(groupe) {
  if (!groupe) {
    formulaire.querySelector(".boutons button").focus();
    return;
  }
  const choix = cases(groupe);
  (choix.find((c) => c.checked) ?? choix[0] ?? libre(groupe)).focus();
  groupe.scrollIntoView({ block: "nearest" });
}

function cocher(groupe, cle) {
  const choix = cases(groupe);
  const cible = estEchelle(groupe)
    ? choix.find((c) => c.value === (cle === "x" ? "10" : cle))
    : choix.find((_, rang) => touche(rang) === cle);
  if (!cible) return false;
  cible.checked = !cible.checked;
  cible.focus();
  return true;
}

formulaire.addEventListener("keydown", (evenement) => {
  const groupe = evenement.target.closest(".saisie-papier .champ");
  if (evenement.ctrlKey || evenement.altKey || evenement.metaKey) return;
  if (evenement.key === "Enter" && evenement.target.matches("input, select, textarea") && !evenement.shiftKey) {
    evenement.preventDefault();
    viser(groupe ? groupes[groupes.indexOf(groupe) + 1] : groupes[0]);
  } else if (groupe && !evenement.target.matches("input[type=text], textarea") && evenement.key.length === 1) {
    if (cocher(groupe, evenement.key.toLowerCase())) evenement.preventDefault();
  }
});

if (new URLSearchParams(location.search).get("fait")) viser(groupes[0]);
