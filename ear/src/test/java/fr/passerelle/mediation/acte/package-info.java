/** Les actes avant qu'ils soient faits : essayés, préparés, écrits avec des modèles. */
package fr.passerelle.mediation.acte;
