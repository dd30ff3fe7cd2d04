using System.Text.RegularExpressions;
using HemaSite.Diagnostics.Rules;

namespace HemaSite.Markdown.Reading;

/// <summary>Finds [shortcodes]: galleries get marks of their own, unknown ones are taken out while what they enclose stays.</summary>
internal static partial class Shortcodes
{
    private const string Gallery = "owl-carousel";

    public static void Replace(BodyReader reader, string text, Fences fences, char[] target)
    {
        var matches = Pattern().EnumerateMatches(text);
        var found = new List<(int Start, int End, string Name, bool Close, bool HasValues)>();
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            if (fences.Holds(match.Index))
            {
                continue;
            }

            var inner = text.AsSpan(match.Index + 1, match.Length - 2);
            var close = inner[0] == '/';
            inner = inner[(close ? 1 : 0)..];
            var blank = inner.IndexOfAny(' ', '\t');
            var name = (blank < 0 ? inner : inner[..blank]).ToString();
            found.Add((match.Index, match.Index + match.Length, name, close, inner.Contains('=')));
            if (close)
            {
                closed.Add(name);
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            var (start, end, name, close, values) = found[i];
            if (name == Gallery)
            {
                i += PlaceGallery(reader, text, target, (start, end, close), i + 1 < found.Count ? found[i + 1] : default);
            }
            else if (values || closed.Contains(name))
            {
                target.AsSpan(start, end - start).Fill(IsAlone(text, start, end) ? ' ' : Marks.Nothing);
                if (!close)
                {
                    reader.Complain(MarkdownRules.ShortcodeRemoved, start, end - start, name);
                }
            }
        }
    }

    private static int PlaceGallery(
        BodyReader reader, string text, char[] target, (int Start, int End, bool Close) tag,
        (int Start, int End, string Name, bool Close, bool HasValues) next)
    {
        var opening = target.AsSpan(tag.Start, tag.End - tag.Start);
        if (tag.Close || next is not { Name: Gallery, Close: true })
        {
            opening.Fill(IsAlone(text, tag.Start, tag.End) ? ' ' : Marks.Nothing);
            reader.Complain(MarkdownRules.GalleryOpen, tag.Start, tag.End - tag.Start, Gallery);
            return 0;
        }

        var whole = IsAlone(text, tag.Start, tag.End) && IsAlone(text, next.Start, next.End);
        opening.Fill(whole ? Marks.GalleryOpen : Marks.Nothing);
        target.AsSpan(next.Start, next.End - next.Start).Fill(whole ? Marks.GalleryClose : Marks.Nothing);
        return 1;
    }

    private static bool IsAlone(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
    }

    [GeneratedRegex("""\[/?[a-z][a-z0-9_-]*(?:[ \t]+[A-Za-z_-]+=(?:"[^"\r\n]*"|[^\s\]"]+))*[ \t]*\](?![(:])""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
