using System.Text.RegularExpressions;
using HemaSite.Tests.Readers;

namespace HemaSite.Tests.RealSite;

/// <summary>Where the two redirect files of a site send an old address, worked out as the servers that read them do.</summary>
public static class OldAddresses
{
    /// <summary>nginx: written addresses first, then the expressions in order.</summary>
    public static string? ByNginx(BuiltSite site, string address)
    {
        var rules = Lines(site, "/redirects.nginx.map").Select(line => Regex.Match(line, "^\"(.*)\" \"(.*)\";$")).ToList();
        Assert.All(rules, rule => Assert.True(rule.Success));
        var written = rules.FirstOrDefault(rule => rule.Groups[1].Value == address);
        if (written is not null)
        {
            return written.Groups[2].Value;
        }

        foreach (var rule in rules.Where(rule => rule.Groups[1].Value.StartsWith('~')))
        {
            if (Regex.Match(address, rule.Groups[1].Value[1..]) is { Success: true } match)
            {
                return Regex.Replace(rule.Groups[2].Value, @"\$(\w+)", name => match.Groups[name.Groups[1].Value].Value);
            }
        }

        return null;
    }

    /// <summary>Netlify and Cloudflare Pages: the first rule that fits; a star at the end stands for anything, ":name" for one part.</summary>
    public static string? ByRedirects(BuiltSite site, string address)
    {
        foreach (var rule in Lines(site, "/_redirects").Select(line => line.Split(' ')))
        {
            Assert.Equal(3, rule.Length);
            if (rule[0] == address)
            {
                return rule[1];
            }

            if (rule[0].Contains("/:name", StringComparison.Ordinal)
                && Regex.Match(address, $"^{rule[0].Replace(":name", "([^/]+)", StringComparison.Ordinal)}$") is { Success: true } part)
            {
                return rule[1].Replace(":name", part.Groups[1].Value, StringComparison.Ordinal);
            }

            if (rule[0].EndsWith('*') && address.StartsWith(rule[0][..^1], StringComparison.Ordinal))
            {
                return rule[1].Replace(":splat", address[(rule[0].Length - 1)..], StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static string[] Lines(BuiltSite site, string file) =>
        site.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
