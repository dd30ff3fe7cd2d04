using System.Numerics;
using HemaSite.Files.Sums;
using HemaSite.Linking;
using HemaSite.Lists;

namespace HemaSite.Building.Reuse.Keys;

/// <summary>
/// Sums up, for each post, the posts among which its related ones are chosen: those near it in the lists of its terms. Choosing them for every post
/// anew would cost more than it saves; a sum over a stretch of a list is the difference of two running sums.
/// </summary>
internal static class RelatedKeys
{
    /// <summary>The sums by the place of each page in the site's order.</summary>
    public static ulong[] Of(Site site)
    {
        var (sums, numbers) = (new ulong[site.Pages.Length], site.Numbers);
        var print = new Fingerprint();
        foreach (var list in site.Listings.Where(list => list.Kind == ListingKind.Term && list.Posts.Length > 1))
        {
            var running = new ulong[list.Posts.Length + 1];
            for (var i = 0; i < list.Posts.Length; i++)
            {
                running[i + 1] = unchecked(running[i] + print.AddLink(list.Posts[i]).Take());
            }

            var salt = print.Add(list.Url).Add(BitOperations.Log2((uint)list.Posts.Length)).Take();
            for (var i = 0; i < list.Posts.Length; i++)
            {
                var near = unchecked(running[Math.Min(list.Posts.Length, i + RelatedPosts.Nearest + 1)] - running[Math.Max(0, i - RelatedPosts.Nearest)]);
                ref var sum = ref sums[numbers[list.Posts[i]]];
                sum = unchecked(sum + print.Add(salt).Add(near).Take());
            }
        }

        return sums;
    }
}
