package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-01              | 1 November 2024                     | 1 Nov 2024
            2004-06~                | about June 2004                     | ~Jun 2004
            2022?                   | possibly 2022                       | 2022?
            1984%                   | possibly about 1984                 | ~1984?
            -0430                   | 431 BCE                             | 431 BCE
            0000                    | 1 BCE                               | 1 BCE
            0079-08-24?             | possibly 24 August 79 CE            | 24 Aug 79 CE?
            Y-17000000              | 17 million years ago                | 17 Ma ago
            Y-13800000000~          | about 13.8 billion years ago        | ~13.8 Ga ago
            Y-17000042              | 17,000,043 BCE                      | 17,000,043 BCE
            Y170000000002           | 170,000,000,002                     | 170,000,000,002
            2001-22                 | summer 2001                         | summer 2001
            2001-24~                | about winter 2001                   | ~winter 2001
            199X                    | 1990s                               | 1990s
            199X~                   | about the 1990s                     | ~1990s
            079X                    | 790s CE                             | 790s CE
            200X                    | between 2000 and 2009               | 2000–2009
            -043X                   | between 440 BCE and 431 BCE         | 440–431 BCE
            000X                    | between 1 BCE and 9 CE              | 1 BCE–9 CE
            19XX                    | between 1900 and 1999               | 1900–1999
            19XX~                   | about 1900–1999                     | ~1900–1999
            1XXX                    | between 1000 and 1999               | 1000–1999
            2004-XX                 | 2004                                | 2004
            1985-04-XX              | April 1985                          | Apr 1985
            1914-07-28T11:10Z       | 28 July 1914, 11:10 UTC             | 28 Jul 1914, 11:10 UTC
            1914-07-28T11:10        | 28 July 1914, 11:10 UTC             | 28 Jul 1914, 11:10 UTC
            1914-07-28T11:10:00+01  | 28 July 1914, 11:10 UTC+1           | 28 Jul 1914, 11:10 UTC+1
            1914-07-28T11:10:05+01  | 28 July 1914, 11:10:05 UTC+1        | 28 Jul 1914, 11:10:05 UTC+1
            1914-07-28T11-04:30     | 28 July 1914, 11h UTC−4:30          | 28 Jul 1914, 11h UTC−4:30
            1914/1918               | from 1914 to 1918                   | 1914–1918
            1914-07-28/1918-11-11   | from 28 July 1914 to 11 November 1918 | 28 Jul 1914 – 11 Nov 1918
            2024-10-25/2024-11-05   | from 25 October to 5 November 2024  | 25 Oct – 5 Nov 2024
            2024-10-25/2024-10-31   | from 25 to 31 October 2024          | 25–31 Oct 2024
            2004-06/2004-08         | from June to August 2004            | Jun–Aug 2004
            2004-06~/2004-08        | from about June 2004 to August 2004 | ~Jun 2004 – Aug 2004
            2024-11-01T10:00/2024-11-01T12:30 | 1 November 2024, from 10:00 to 12:30 UTC | 1 Nov 2024, 10:00–12:30 UTC
            199X/2004               | from the 1990s to 2004              | 1990s–2004
            1949/..                 | from 1949 on                        | from 1949
            1949/                   | from 1949 until an unknown date     | 1949 – ?
            ../1985-04              | until April 1985                    | until Apr 1985
            /1985-04                | from an unknown date until April 1985 | ? – Apr 1985
            ../..                   | at all times                        | at all times
            ../                     | until an unknown date               | until an unknown date
            /..                     | from an unknown date on             | from an unknown date on
            /                       | at an unknown time                  | at an unknown time
            [..2027]                | by 2027                             | by 2027
            [..1760-12-03]          | by 3 December 1760                  | by 3 Dec 1760
            [1760-12..]             | December 1760 or later              | Dec 1760 or later
            [1914..1918]            | between 1914 and 1918               | between 1914 and 1918
            [1667]                  | 1667                                | 1667
            [1667,1668]             | 1667 or 1668                        | 1667 or 1668
            [1667,1668,1670..1672]  | 1667, 1668 or between 1670 and 1672 | 1667, 1668 or between 1670 and 1672
            [1667,1668,1670,1672]   | 1667, 1668, 1670 or 1672            | 1667, 1668 or 2 others
            {1960,1961-12}          | 1960 and December 1961              | 1960 and Dec 1961
            {1960..1965}            | from 1960 to 1965                   | 1960–1965
            {1960,1962,1964,1966}   | 1960, 1962, 1964 and 1966           | 1960, 1962 and 2 more
            """)
    void saysADateInFullAndInBrief(String text, String full, String brief) {
        Edtf date = Edtf.parse(text);
        assertThat(DateWords.words(date)).isEqualTo(full);
        assertThat(DateWords.brief(date)).isEqualTo(brief);
    }
}
