/**
 * Fait tourner la vraie application : un vrai PostgreSQL, un vrai WildFly préparé par le script de l'administrateur,
 * l'EAR qui sera livré. {@code mvn -Prun} et {@code mvn verify} passent tous deux par ici, et par rien d'autre.
 */
package fr.passerelle.serveur;
