-- Sentences that moderators start from when they refuse or ask. Editable; {lieu} stands for the name of the place.
create table lieu.modele_de_reponse (
    id      bigint generated always as identity primary key,
    genre   text   not null check (genre in ('refus', 'question')),
    libelle text   not null check (char_length(libelle) between 1 and 80),
    texte   text   not null check (char_length(texte) between 1 and 2000)
);

insert into lieu.modele_de_reponse (genre, libelle, texte) values
    ('refus', 'Déjà connu', 'Le lieu « {lieu} » est déjà sur la carte. Si des informations ont changé, proposez une correction depuis sa page.'),
    ('refus', 'Hors du champ', 'La carte montre les lieux où un accompagnement au numérique est proposé. D’après votre déclaration, « {lieu} » n’en propose pas. Si nous avons mal compris, répondez à cette lettre.'),
    ('refus', 'Hors du territoire', 'Le lieu « {lieu} » est en dehors du territoire que nous suivons. Déclarez-le auprès du Département où il se trouve.'),
    ('refus', 'Informations insuffisantes', 'Les informations données sur « {lieu} » ne permettent pas de le publier. Vous pouvez le déclarer de nouveau avec une adresse, un service et un moyen de contact.'),
    ('question', 'Horaires', 'Quels sont les jours et les heures d’ouverture de « {lieu} » ?'),
    ('question', 'Adresse', 'Pouvez-vous préciser l’adresse de « {lieu} » : numéro, rue, commune ?'),
    ('question', 'Accompagnement', 'Quel accompagnement au numérique « {lieu} » propose-t-il, et à qui ?');
