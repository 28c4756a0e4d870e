// Enter goes to the next line, made when there is none, with the kind and the family of the one left. Without this script Enter sends the grid.
const LIGNES_MAXIMALES = 200;
const grille = document.getElementById("grille");

grille?.addEventListener("keydown", (evenement) => {
  if (evenement.key !== "Enter" || evenement.ctrlKey || !evenement.target.matches("input[type=text], input[type=checkbox], select")) return;
  evenement.preventDefault();
  const ligne = evenement.target.closest("tr");
  const suivante = ligne.nextElementSibling ?? ajouter(ligne);
  if (!suivante) return;
  const texte = suivante.querySelector("[name^=texte]");
  if (!texte.value) {
    for (const nom of ["genre", "famille"]) {
      suivante.querySelector(`[name^=${nom}]`).value = ligne.querySelector(`[name^=${nom}]`).value;
    }
  }
  texte.focus();
});

function ajouter(ligne) {
  const rang = Number(ligne.querySelector("[name^=texte]").name.split("-")[1]) + 1;
  if (rang >= LIGNES_MAXIMALES) return null;
  const neuve = ligne.cloneNode(true);
  neuve.querySelector(".erreur")?.remove();
  for (const champ of neuve.querySelectorAll("[name]")) {
    champ.name = champ.name.replace(/[0-9]+$/, rang);
    champ.setAttribute("aria-label", champ.getAttribute("aria-label").replace(/[0-9]+$/, rang + 1));
    champ.removeAttribute("aria-invalid");
    champ.removeAttribute("aria-describedby");
    if (champ.type === "checkbox") champ.checked = false;
    else if (champ.type === "text") champ.value = "";
  }
  ligne.after(neuve);
  return neuve;
}
