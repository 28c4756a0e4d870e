// The map of territories: names of the shapes as they grow, value of the one pointed at.
// Without this script the SVG stays where it is, complete, with its table beside it.
for (const cadre of document.querySelectorAll("[data-carte]")) {
  activer(cadre);
}

function activer(cadre) {
  const pose = window.poserSurUneCarte?.(cadre, { echelle: nommerLesFormesAssezGrandes });
  if (!pose) return;
  const { carte, hote, svg, mettreALEchelle } = pose;
  mettreALEchelle();

  // Once zoomed in, every shape in sight that is wide enough bears its name; the drawing itself names the main towns only.
  function nommerLesFormesAssezGrandes() {
    svg.querySelector(".noms-proches")?.remove();
    if (carte.getZoom() <= carte.getMinZoom()) return;
    const groupe = document.createElementNS(svg.namespaceURI, "g");
    groupe.setAttribute("class", "etiquettes noms-proches");
    groupe.setAttribute("aria-hidden", "true");
    const dejaEcrits = new Set([...svg.querySelectorAll(".etiquettes text")].map((texte) => texte.textContent));
    const vue = hote.getBoundingClientRect();
    for (const trace of svg.querySelectorAll("path[data-code]")) {
      const place = trace.getBoundingClientRect();
      const nom = trace.querySelector("title").textContent.split(/\s:\s/)[0];
      const enVue = place.right > vue.left && place.left < vue.right && place.bottom > vue.top && place.top < vue.bottom;
      if (!enVue || dejaEcrits.has(nom) || place.width < nom.length * 7 || place.height < 24) continue;
      const boite = trace.getBBox();
      const texte = document.createElementNS(svg.namespaceURI, "text");
      texte.setAttribute("x", boite.x + boite.width / 2);
      texte.setAttribute("y", boite.y + boite.height / 2);
      texte.textContent = nom;
      groupe.append(texte);
    }
    svg.append(groupe);
  }

  const info = document.createElement("p");
  info.className = "carte-info";
  info.setAttribute("role", "status");
  const invite = "Touchez ou pointez un territoire de la carte pour lire sa valeur. Les tableaux donnent les mêmes.";
  info.textContent = invite;
  cadre.append(info);

  let choisie = null;
  const forme = (evenement) => evenement.target.closest("path[data-code]");
  svg.addEventListener("pointerover", (evenement) => {
    if (!choisie && forme(evenement)) montrer(forme(evenement));
  });
  svg.addEventListener("click", (evenement) => {
    choisie?.classList.remove("choisie");
    choisie = forme(evenement) === choisie ? null : forme(evenement);
    choisie?.classList.add("choisie");
    if (choisie) montrer(choisie);
    else info.textContent = invite;
  });

  function montrer(trace) {
    const lien = document.createElement("a");
    lien.href = cadre.dataset.lien + trace.dataset.code;
    lien.textContent = trace.querySelector("title").textContent;
    info.replaceChildren(lien);
  }
}
