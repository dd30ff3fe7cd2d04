using System.Text;

namespace HemaSite.TrustTests.Supply;

/// <summary>Writes the notices of other people's work in the program.</summary>
public static class Notices
{
    /// <summary>The text of THIRD-PARTY-NOTICES.md.</summary>
    public static string Of(IReadOnlyList<(string Name, string Version, string License, string Copyright)> packages)
    {
        var text = new StringBuilder("# Third-party notices\n\n");
        text.Append("HemaSite contains the packages below. Written by a test from the lock files and the packages themselves;\n`HEMASITE_ACCEPT=1 bash tests/run.sh` rewrites it.\n\n");
        text.Append("| package | version | licence | copyright |\n| --- | --- | --- | --- |\n");
        foreach (var (name, version, license, copyright) in packages)
        {
            text.Append(null, $"| {name} | {version} | {license} | {copyright} |\n");
        }

        text.Append("\nThe native program also contains the .NET runtime (MIT, © .NET Foundation and Contributors). The default theme's fonts carry\ntheir licence beside them in `themes/hema/assets/fonts`.\n");
        foreach (var (license, words) in Words)
        {
            text.Append(null, $"\n## {license}\n\n{words}\n");
        }

        return text.ToString();
    }

    private static readonly (string License, string Text)[] Words =
    [
        ("MIT", """
            Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
            (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
            publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
            so, subject to the following conditions:

            The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

            THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
            MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
            FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
            CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
            """),
        ("BSD-2-Clause", """
            Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
            conditions are met:

            1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
            2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer
               in the documentation and/or other materials provided with the distribution.

            THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
            LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE
            COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
            (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
            HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
            ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
            """),
        ("LGPL-3.0-or-later", """
            libvips stands unchanged beside the program as a file of its own, `libvips.so.42`, and may be replaced by another build of it. The texts stand in
            `docs/licenses/LGPL-3.0.txt` and `GPL-3.0.txt`; beside a program they have the same names.
            """),
        ("Apache-2.0", "The text stands in `docs/licenses/Apache-2.0.txt`; beside a program it is called `Apache-2.0.txt`."),
    ];
}
