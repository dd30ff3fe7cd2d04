using HemaSite.Html;

namespace HemaSite.Markdown.Writing.Attributes;

/// <summary>Takes Grav's link attributes (?target=, classes=, rel=, id=) out of addresses on the site; other sites' queries are theirs.</summary>
internal static class LinkQuery
{
    /// <summary>The address without them, and the ids and classes they held.</summary>
    public static (string Address, BraceAttributes Attributes) Split(string address)
    {
        var query = address.IndexOf('?');
        if (query < 0 || SafeUrl.Clean(address) is not { } clean || SafeUrl.IsExternal(clean) || clean.Contains(':'))
        {
            return (address, BraceAttributes.None);
        }

        var hash = address.IndexOf('#', query);
        var rest = hash < 0 ? "" : address[hash..];
        var (id, classes) = ("", "");
        var kept = new List<string>();
        foreach (var part in address[(query + 1)..(hash < 0 ? address.Length : hash)].Split('&'))
        {
            var equals = part.IndexOf('=');
            var value = equals < 0 ? "" : part[(equals + 1)..];
            switch (equals < 0 ? part : part[..equals])
            {
                case "target" or "rel":
                    break;
                case "id":
                    id = value;
                    break;
                case "class" or "classes":
                    classes = value.Replace(',', ' ');
                    break;
                default:
                    kept.Add(part);
                    break;
            }
        }

        var bare = address[..query] + (kept.Count > 0 ? "?" + string.Join('&', kept) : "") + rest;
        return (bare, BraceAttributes.None with { Id = id, Classes = classes });
    }
}
