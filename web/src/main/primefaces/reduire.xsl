<?xml version="1.0" encoding="UTF-8"?>
<!-- Keeps, of what PrimeFaces declares to the server, the tags our pages use, their components and renderers. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- |idleMonitor| -->
  <xsl:param name="balises"/>
  <xsl:variable name="paquets" select="translate($balises, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
  <xsl:variable name="composants" select="'org.primefaces.component.'"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[local-name() = 'tag']">
    <xsl:if test="contains($balises, concat('|', *[local-name() = 'tag-name'], '|'))">
      <xsl:copy-of select="."/>
    </xsl:if>
  </xsl:template>

  <!-- A component has a package of its own, named after its tag. -->
  <xsl:template match="*[local-name() = 'component' or local-name() = 'renderer']">
    <xsl:variable name="classe" select="*[local-name() = 'component-class' or local-name() = 'renderer-class']"/>
    <xsl:variable name="paquet" select="substring-before(substring-after($classe, $composants), '.')"/>
    <xsl:if test="not(starts-with($classe, $composants)) or contains($paquets, concat('|', $paquet, '|'))">
      <xsl:copy-of select="."/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
