/**
 * What whoever watches the server is told of the application: whether it lives, and whether all it depends on answers. Each
 * room watches over its own dependency; the server publishes what they find under {@code /health}.
 *
 * <p>Apart from the rooms, because the server looks for health checks in the libraries of an application and never inside its
 * modules.
 */
package fr.passerelle.socle.surveillance;
