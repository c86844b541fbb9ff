package org.cotejo.insight.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedSitesTest {
    @Test
    void aSiteIsWhoRegisteredIt() {
        assertThat(CitedSites.siteOf("www.inegi.org.mx")).isEqualTo("inegi.org.mx");
        assertThat(CitedSites.siteOf("es.wikipedia.org")).isEqualTo("wikipedia.org");
        assertThat(CitedSites.siteOf("www.datos.gob.mx")).isEqualTo("datos.gob.mx");
        assertThat(CitedSites.siteOf("ana.github.io")).isEqualTo("ana.github.io");
    }

    @Test
    void whatNobodyRegisteredStandsForItself() {
        assertThat(CitedSites.siteOf("127.0.0.1")).isEqualTo("127.0.0.1");
        assertThat(CitedSites.siteOf("[2001:db8::1]")).isEqualTo("[2001:db8::1]");
        assertThat(CitedSites.siteOf("gob.mx")).isEqualTo("gob.mx");
        assertThat(CitedSites.siteOf("kiwix")).isEqualTo("kiwix");
    }
}
